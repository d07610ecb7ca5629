package dev.rowsmith.manual;

import dev.rowsmith.annotation.Projection;
import dev.rowsmith.manual.Customer.Address;
import org.jspecify.annotations.Nullable;

/** A part of a customer. */
// docs: embedded-part
@Projection(Customer.class)
public record CustomerLabel(String name, Address address, @Nullable String shippingCity) {}
// docs: end
