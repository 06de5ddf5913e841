/** The pages on which a system administrator manages the interfaces of a body. */
@org.jspecify.annotations.NullMarked
package cn.zhiqing.exchange.web;
