/** What each document tells: its sentences, its reports of events, and the mentions that are their evidence. */
@NullMarked
package org.depesche.store.reports;

import org.jspecify.annotations.NullMarked;
