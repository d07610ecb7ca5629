package dev.rowsmith.contract;

import dev.rowsmith.annotation.Projection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a record that holds others. */
@Projection(Tree.class)
public record Crown(
    Tree.@Nullable Branch branch,
    @Nullable List<Tree.Shape> shapes,
    Tree.@Nullable Box<String> text) {}
