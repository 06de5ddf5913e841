package cn.zhiqing.documents.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 排版结果: the pages, what stands on them in reading order, and where the seal goes. */
record Layout(
        List<Sheet> sheets,
        List<Element> elements,
        @Nullable SealPlace seal) {

    Layout {
        sheets = List.copyOf(sheets);
        elements = List.copyOf(elements);
    }

    /** One part of the document for who has it read aloud. */
    record Element(Role role, String text) {}

    /** What a part is; the name is its standard structure type in PDF. */
    enum Role {
        P,
        H1,
        H2,
        H3,
        H4,
        H5,
        BlockQuote,
        Figure;

        static Role of(Level level) {
            return switch (level) {
                case FIRST -> H2;
                case SECOND -> H3;
                case THIRD -> H4;
                case FOURTH -> H5;
            };
        }
    }
}
