package cn.zhiqing.cases.store;

/** A sealed text on its way into its table. */
@SuppressWarnings("ArrayRecordComponent") // sealed bytes, never changed once made
record KeptText(long id, byte[] sealed) {}
