/** Pages for people and JSON for their programs. */
@NullMarked
package org.depesche.query.web;

import org.jspecify.annotations.NullMarked;
