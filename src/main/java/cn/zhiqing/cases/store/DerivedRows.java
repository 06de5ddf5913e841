package cn.zhiqing.cases.store;

/** 派生的行: rows beside those of the requests that the journal alone tells, derived anew with them. A bean of whoever writes them. */
public interface DerivedRows {

    /** Puts every row in its place as the journal has it, in the caller's transaction. */
    void rebuild();
}
