/** What pages show: words and marks made of the messages of the contract. */
@NullMarked
package org.depesche.query.web.view;

import org.jspecify.annotations.NullMarked;
