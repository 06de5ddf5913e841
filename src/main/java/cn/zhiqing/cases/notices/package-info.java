/** 办件通知: whom the events of a case concern, and in what words; the daily round of limits that come near. */
@org.jspecify.annotations.NullMarked
package cn.zhiqing.cases.notices;
