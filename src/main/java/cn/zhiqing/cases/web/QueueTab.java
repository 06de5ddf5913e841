package cn.zhiqing.cases.web;

import cn.zhiqing.cases.CaseStage;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** 在办、已答复、已归档: the lists of the workbench, by how far requests have come. */
enum QueueTab {
    OPEN("在办", CaseStage.ARRIVED, CaseStage.SIGNED),
    REPLIED("已答复", CaseStage.DISPATCHED, CaseStage.REFERRED),
    ARCHIVED("已归档", CaseStage.ARCHIVED, CaseStage.ARCHIVED),
    ALL("全部", CaseStage.ARRIVED, CaseStage.ARCHIVED);

    private final String label;
    private final CaseStage first;
    private final CaseStage last;

    QueueTab(String label, CaseStage first, CaseStage last) {
        this.label = label;
        this.first = first;
        this.last = last;
    }

    /** The tab of a word in an address; an unknown word is the first one. */
    static QueueTab of(String word) {
        for (QueueTab tab : values()) {
            if (tab.word().equals(word)) {
                return tab;
            }
        }
        return OPEN;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return label;
    }

    Set<CaseStage> stages() {
        return EnumSet.range(first, last);
    }
}
