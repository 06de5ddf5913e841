package cn.zhiqing.cases;

import cn.zhiqing.kernel.CaseId;
import java.util.List;

/** 引用的案例: what the clerk cites for the draft of a request, told by the module that keeps precedents; one bean at most. */
public interface CitedPrecedents {

    /** The cited precedents of a request, in the order in which they were cited. */
    List<Cited> cited(CaseId id);

    /**
     * One of them.
     *
     * @param told how it was decided and what became of it
     */
    record Cited(String title, String href, String told) {}
}
