/** Official documents (公文) as a model, as laid-out pages, and in four file forms (GB/T 9704-2012). */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("paper")
package cn.zhiqing.documents.paper;
