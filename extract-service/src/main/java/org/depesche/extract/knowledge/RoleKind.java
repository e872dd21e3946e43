package org.depesche.extract.knowledge;

/** What a role word stands for. */
public enum RoleKind {
    /** One who holds an office or rank: minister, spokeswoman. */
    PERSON,
    /** Unnamed people: soldiers, protesters. */
    GROUP,
    /** A body: ministry, government, army, state media. */
    INSTITUTION
}
