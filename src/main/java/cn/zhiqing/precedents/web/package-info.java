/** Pages of the precedent library. */
@org.jspecify.annotations.NullMarked
package cn.zhiqing.precedents.web;
