package dev.rowsmith.example.crawlstore;

import dev.rowsmith.annotation.Projection;

/** What it takes to delete a version: not its text. */
@Projection(PageVersion.class)
public record VersionId(String versionId) {}
