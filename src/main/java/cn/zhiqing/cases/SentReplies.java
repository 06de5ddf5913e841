package cn.zhiqing.cases;

import cn.zhiqing.kernel.CaseId;
import java.util.Optional;

/** 发出的答复 for the systems of the body that sent them; whether the reader may have it is the caller's question. */
public interface SentReplies {

    /** Empty while no reply has left the body. */
    Optional<SentReply> of(CaseId id);
}
