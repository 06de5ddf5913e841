/** 材料: the files of a request: scans, proofs of identity, envelopes, proofs of delivery (条例第二十九条、第四十五条). */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("material")
package cn.zhiqing.cases.material;
