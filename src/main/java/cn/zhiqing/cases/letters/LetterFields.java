package cn.zhiqing.cases.letters;

import cn.zhiqing.cases.letters.Letter.Paragraph;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 合并域: what the case puts into the wording of a letter.
 *
 * @param words fields within a paragraph
 * @param blocks fields that are paragraphs of their own
 */
record LetterFields(Map<String, String> words, Map<String, List<Paragraph>> blocks) {

    /** What every letter may name. */
    static final List<String> COMMON = List.of("机关", "登记编号");

    /** What is made of whole paragraphs. */
    static final Set<String> BLOCKS = Set.of("认定", "回执", "确认情况");

    LetterFields {
        words = Map.copyOf(words);
        blocks = Map.copyOf(blocks);
    }

    /** A field's words; a block is read as its text. */
    String word(String field) {
        return words.getOrDefault(
                field,
                String.join(
                        "",
                        blocks.getOrDefault(field, List.of()).stream()
                                .map(p -> p.head() + p.text())
                                .toList()));
    }

    /** The fields that letters of a kind may name: its elements first. */
    static Set<String> known(LetterKind kind) {
        var known = new LinkedHashSet<>(kind.elements());
        known.addAll(COMMON);
        if (kind.isReply()) {
            known.add("经过");
        }
        if (kind == LetterKind.EXTENSION) {
            known.add("延期理由");
        }
        if (kind == LetterKind.CONFIRMATION) {
            known.add("确认情况");
        }
        if (kind == LetterKind.DISCLOSURE_TOLD) {
            known.add("你方意见");
        }
        return known;
    }
}
