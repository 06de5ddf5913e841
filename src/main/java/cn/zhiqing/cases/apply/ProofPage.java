package cn.zhiqing.cases.apply;

import cn.zhiqing.ui.FormErrors;
import java.util.List;

/** One question that is answered by files. */
public record ProofPage(
        String heading,
        String lead,
        String step,
        String action,
        String back,
        String token,
        List<Sent> sent,
        FormErrors errors) {

    public ProofPage {
        sent = List.copyOf(sent);
    }

    /** A file that is with the draft already. */
    public record Sent(long id, String name) {}
}
