package org.depesche.extract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.depesche.extract", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] EDGES = {
        "org.depesche.extract",
        "org.depesche.extract.grpc..",
        "org.depesche.extract.job..",
        "org.depesche.extract.worker..",
        "org.depesche.extract.store..",
        "org.depesche.extract.config..",
    };

    @ArchTest
    static final ArchRule theEngineKnowsNeitherContractNorStoreNorContainer = noClasses()
            .that()
            .resideOutsideOfPackages(EDGES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.depesche.v1..",
                    "org.depesche.store..",
                    "org.depesche.service..",
                    "io.grpc..",
                    "com.google.protobuf..",
                    "jakarta..",
                    "org.hibernate..",
                    "io.quarkus..",
                    "io.smallrye..");

    @ArchTest
    static final ArchRule theEngineDoesNotCallItsEdges = noClasses()
            .that()
            .resideOutsideOfPackages(EDGES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(EDGES);

    @ArchTest
    static final ArchRule theStoreEdgeDoesNotSpeakTheContract = noClasses()
            .that()
            .resideInAPackage("org.depesche.extract.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.depesche.v1..", "io.grpc..");
}
