@org.jspecify.annotations.NullMarked
package cn.zhiqing.precedents;
