package org.depesche.extract.grpc;

import org.depesche.v1.TextSpan;

/** Offsets in UTF-16 units as offsets in code points, which every language can slice by; one linear pass over the text. */
final class CodePoints {
    private final int[] byUnit;

    CodePoints(String text) {
        byUnit = new int[text.length() + 1];
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            byUnit[i] = points;
            boolean pairGoesOn = Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            points += pairGoesOn ? 0 : 1;
        }
        byUnit[text.length()] = points;
    }

    TextSpan span(int start, int end) {
        return TextSpan.newBuilder().setStart(byUnit[start]).setEnd(byUnit[end]).build();
    }
}
