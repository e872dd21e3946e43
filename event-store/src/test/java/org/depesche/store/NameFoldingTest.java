package org.depesche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NameFoldingTest {
    @Test
    void caseAccentsAndPunctuationDoNotMatter() {
        assertEquals("jens stoltenberg", NameFolding.fold("  Jens  STOLTENBERG "));
        assertEquals("recep tayyip erdogan", NameFolding.fold("Recep Tayyip Erdoğan"));
        assertEquals("kim jong un", NameFolding.fold("Kim Jong-un"));
    }

    @Test
    void lettersThatUnicodeKeepsWholeHaveAPlainForm() {
        assertEquals("stromso", NameFolding.fold("Strømsø"));
        assertEquals("gauss", NameFolding.fold("Gauß"));
        assertEquals("lodz", NameFolding.fold("Łódź"));
    }

    @Test
    void otherScriptsStay() {
        assertEquals("владимир путин", NameFolding.fold("Владимир Путин"));
        assertEquals("习近平", NameFolding.fold("习近平"));
    }

    @Test
    void aNameOfPunctuationIsEmpty() {
        assertEquals("", NameFolding.fold("— … !"));
    }
}
