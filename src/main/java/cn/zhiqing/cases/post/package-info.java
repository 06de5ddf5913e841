/** 来件: letters by e-mail that a clerk takes for an application or for none, and the calls that confirm a receipt. */
@org.jspecify.annotations.NullMarked
package cn.zhiqing.cases.post;
