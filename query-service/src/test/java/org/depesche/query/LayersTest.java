package org.depesche.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.depesche.query", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {
    @ArchTest
    static final ArchRule WHAT_IS_ASKED_KNOWS_NEITHER_WIRE_NOR_DATABASE = noClasses()
            .that()
            .resideInAnyPackage("..query.filter..", "..query.paging..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.depesche.v1..", "io.grpc..", "java.sql..", "org.hibernate..", "jakarta.persistence..");

    @ArchTest
    static final ArchRule READING_KNOWS_NOBODY_WHO_ASKS = noClasses()
            .that()
            .resideInAPackage("..query.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..query.grpc..", "..query.web..", "..query.requests..", "..query.streaming..");

    @ArchTest
    static final ArchRule SQL_STAYS_IN_ONE_PACKAGE = noClasses()
            .that()
            .resideOutsideOfPackage("..query.store..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.sql..");

    @ArchTest
    static final ArchRule REQUESTS_ARE_CHECKED_WITHOUT_KNOWING_WHO_ANSWERS = noClasses()
            .that()
            .resideInAPackage("..query.requests..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..query.grpc..", "..query.web..");
}
