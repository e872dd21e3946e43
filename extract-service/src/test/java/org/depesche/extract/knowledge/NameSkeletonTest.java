package org.depesche.extract.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameSkeletonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Schoigu Shoigu Sjojgu Sjoigu Szojgu Chöigou",
                "Lawrow Lavrov Lavroff",
                "Selenskyj Zelensky Zelenskyy Zelenskiy Selenskij Zelenskyi",
                "Sergej Sergei Sergey Serguei",
                "Choe Choi",
                "hui hee",
                "Peskow Peskov",
                "Tschernyschenko Chernyshenko Tsjernysjenko",
                "Jewgeni Yevgeny Evgeni",
                "Aleksandr Alexander Aleksander",
                "Netanjahu Netanyahu",
                "Schröder Schroeder Schroder"
            })
    void spellingsOfOneNameHaveOneSkeleton(String spellings) {
        List<String> skeletons = List.of(spellings.split(" ")).stream()
                .map(NameSkeleton::of)
                .distinct()
                .toList();
        assertEquals(1, skeletons.size(), () -> spellings + " " + skeletons);
    }

    @Test
    void differentNamesKeepApart() {
        assertNotEquals(NameSkeleton.of("Putin"), NameSkeleton.of("Patten"));
        assertNotEquals(NameSkeleton.of("Biden"), NameSkeleton.of("Baden"));
        assertNotEquals(NameSkeleton.of("Merkel"), NameSkeleton.of("Markle"));
    }
}
