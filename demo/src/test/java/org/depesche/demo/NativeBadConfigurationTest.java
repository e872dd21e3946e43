package org.depesche.demo;

import org.junit.jupiter.api.Tag;

/** The native executables say what is wrong, too. */
@Tag("native")
class NativeBadConfigurationTest extends BadConfigurationTest {
    @Override
    ProgramForm form() {
        return ProgramForm.NATIVE;
    }
}
