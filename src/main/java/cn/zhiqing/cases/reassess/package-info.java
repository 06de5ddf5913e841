/**
 * 定期评估: every refusal is looked at again after the period its body has set, a year unless it says otherwise; what may be published by
 * then is published (条例 article 18). The case it belongs to is not touched.
 */
@org.jspecify.annotations.NullMarked
package cn.zhiqing.cases.reassess;
