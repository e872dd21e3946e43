/** The edge to the contract: domain values to messages. */
@NullMarked
package org.depesche.extract.grpc;

import org.jspecify.annotations.NullMarked;
