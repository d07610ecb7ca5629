/** Operations as spans of OpenTelemetry, for who has that on the class path. */
@NullMarked
package dev.rowsmith.opentelemetry;

import org.jspecify.annotations.NullMarked;
