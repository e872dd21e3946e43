@NullMarked
package org.depesche.cli.client;

import org.jspecify.annotations.NullMarked;
