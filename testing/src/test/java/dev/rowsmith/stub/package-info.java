/** Tests of what DynamoDB Local lacks, against a stub that speaks DynamoDB's protocol. */
@NullMarked
package dev.rowsmith.stub;

import org.jspecify.annotations.NullMarked;
