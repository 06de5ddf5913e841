package cn.zhiqing.cases.store;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 文字: opens the texts of events, and keeps those that belong to no act of a case. */
@Component
public class LooseTexts {

    private final SealedTexts texts;

    LooseTexts(SealedTexts texts) {
        this.texts = texts;
    }

    /** Seals a text in the caller's transaction; 0 for a blank one. */
    public long keep(String text) {
        if (text.isBlank()) {
            return 0;
        }
        KeptText kept = texts.seal(text);
        texts.insertAll(List.of(kept));
        return kept.id();
    }

    /** Forgets what these texts said; their rows stay. */
    public int forget(List<Long> ids) {
        return texts.forget(ids);
    }

    /** The texts of the ids; ids of 0 are left out. */
    public Map<Long, String> open(List<Long> ids) {
        return texts.open(ids);
    }
}
