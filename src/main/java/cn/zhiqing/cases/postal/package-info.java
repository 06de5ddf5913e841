/** 交寄与送达: replies that go out by the postal enterprise, and what became of every dispatch (国办公开办函〔2016〕235号). */
@org.jspecify.annotations.NullMarked
package cn.zhiqing.cases.postal;
