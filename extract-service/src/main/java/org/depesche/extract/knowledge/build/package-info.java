/** Commands that compile resources of the knowledge base. */
@NullMarked
package org.depesche.extract.knowledge.build;

import org.jspecify.annotations.NullMarked;
