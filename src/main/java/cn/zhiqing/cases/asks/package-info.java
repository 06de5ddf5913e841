/**
 * 更正和建议: records about oneself that are to be corrected (条例 article 41) and information that is to be published because it was
 * asked for (article 44). Neither is a request for information: no statutory period runs, and no table of the report counts them.
 */
@org.jspecify.annotations.NullMarked
package cn.zhiqing.cases.asks;
