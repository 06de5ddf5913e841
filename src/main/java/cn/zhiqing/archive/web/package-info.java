/** Pages of the archive (档案的页面): list, one package, destruction. */
@org.jspecify.annotations.NullMarked
package cn.zhiqing.archive.web;
