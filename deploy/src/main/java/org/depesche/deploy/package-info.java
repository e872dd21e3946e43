/** Container images of the services, made without a container engine. */
@NullMarked
package org.depesche.deploy;

import org.jspecify.annotations.NullMarked;
