/** Rows of schema {@code cases}: the register, sealed applications and texts, numbers without gaps, the cache of folded cases. */
@org.jspecify.annotations.NullMarked
package cn.zhiqing.cases.store;
