package cn.zhiqing.notify;

import cn.zhiqing.journal.Recorded;
import java.util.List;
import java.util.Set;

/**
 * 通知用语 A module's words: which of its own events somebody is told of, who, and in what words. A bean per module; asked
 * once for each event after it was committed. It decides from what is recorded and stored, and sends nothing itself.
 *
 * <pre>{@code
 * @Component
 * class CaseWording implements NoticeWording {
 *     public Set<String> streamKinds() {
 *         return Set.of("case");
 *     }
 *
 *     public List<Notice> of(Recorded recorded) {
 *         return switch (recorded.event()) {
 *             case CaseAssigned a -> List.of(new Notice(
 *                     Occasion.event(recorded), "case.assigned", new Recipient.Colleague(a.to()),
 *                     Wording.of("新分派给您的件", "请在期限内办理。", "/cases/" + key(recorded))));
 *             default -> List.of();
 *         };
 *     }
 * }
 * }</pre>
 */
public interface NoticeWording {

    /** The kinds of streams whose events it words. */
    Set<String> streamKinds();

    /** Everything to be said because of this event; mostly nothing. */
    List<Notice> of(Recorded recorded);
}
