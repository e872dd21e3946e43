package org.depesche.extract.knowledge;

import java.util.ArrayList;
import java.util.List;

/** What one language calls the subdivisions of states; capitals and diacritics do not count. */
public final class SubdivisionNames {
    private final List<Subdivision> subdivisions;
    private final PhraseTable table;

    SubdivisionNames(List<Subdivision> subdivisions, String language) {
        this.subdivisions = List.copyOf(subdivisions);
        PhraseTable.Builder builder = new PhraseTable.Builder();
        for (int i = 0; i < subdivisions.size(); i++) {
            for (Subdivision.SubdivisionName name : subdivisions.get(i).names()) {
                if (name.alias().usedIn(language)) {
                    builder.add(folded(name.alias().text()), i * 2 + (name.alone() ? 1 : 0));
                }
            }
        }
        table = builder.build();
    }

    private static List<String> folded(String name) {
        List<String> parts = NameForms.parts(name);
        parts.replaceAll(NameForms::fold);
        return parts;
    }

    /** The state after one more part of a name, from {@link PhraseTable#START} on. */
    public static long step(long state, String part) {
        return PhraseTable.step(state, NameForms.fold(part));
    }

    /** Whether some name begins with, or is, the parts that led to {@code state}. */
    public boolean leads(long state) {
        return table.leads(state);
    }

    /**
     * The subdivisions whose name led to {@code state}.
     *
     * @param beside whether a word for a subdivision stands beside the name: <i>Kursk region</i>
     */
    public List<Subdivision> at(long state, boolean beside) {
        List<Subdivision> found = new ArrayList<>(1);
        for (int entry = table.first(state); entry >= 0; entry = table.next(entry)) {
            int value = table.value(entry);
            Subdivision subdivision = subdivisions.get(value / 2);
            if ((beside || value % 2 == 1) && !found.contains(subdivision)) {
                found.add(subdivision);
            }
        }
        return found;
    }
}
