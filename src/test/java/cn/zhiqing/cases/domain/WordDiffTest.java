package cn.zhiqing.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.cases.domain.WordDiff.Fate;
import cn.zhiqing.cases.domain.WordDiff.Piece;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    @DisplayName("Chinese is compared by characters, numbers and Latin words as wholes")
    void pieces() {
        assertThat(WordDiff.of("共2025件批复", "共12件批复"))
                .containsExactly(
                        new Piece(Fate.SAME, "共"),
                        new Piece(Fate.REMOVED, "2025"),
                        new Piece(Fate.ADDED, "12"),
                        new Piece(Fate.SAME, "件批复"));
        assertThat(WordDiff.of("不予公开", "不予公开")).containsExactly(new Piece(Fate.SAME, "不予公开"));
        assertThat(WordDiff.of("", "新")).containsExactly(new Piece(Fate.ADDED, "新"));
        assertThat(WordDiff.of("", "")).isEmpty();
    }

    @Property(tries = 300)
    void bothTextsComeBack(@ForAll String before, @ForAll String after) {
        var pieces = WordDiff.of(before, after);
        assertThat(joined(pieces, Fate.ADDED)).isEqualTo(before);
        assertThat(joined(pieces, Fate.REMOVED)).isEqualTo(after);
    }

    private static String joined(java.util.List<Piece> pieces, Fate without) {
        return pieces.stream()
                .filter(piece -> piece.fate() != without)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
