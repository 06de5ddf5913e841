package cn.zhiqing.cases.store;

import cn.zhiqing.cases.domain.Case;
import cn.zhiqing.journal.Head;

/** A folded case with the head of its stream, as the last writer or reader left it. */
public record Held(Case file, Head head) {}
