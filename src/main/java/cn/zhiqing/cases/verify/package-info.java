/** 核验文书: anybody checks by the printed code whether a letter was sent by a body of this city and was not changed. */
@org.jspecify.annotations.NullMarked
package cn.zhiqing.cases.verify;
