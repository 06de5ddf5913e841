/** The pages of a request for information (办理页面): queue, intake, case, one form per act, decision, signature, letter. */
@org.jspecify.annotations.NullMarked
package cn.zhiqing.cases.web;
