@NullMarked
package org.depesche.query.grpc;

import org.jspecify.annotations.NullMarked;
