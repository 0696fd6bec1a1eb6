# SPDX-FileCopyrightText: 2026 The Trailscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Writes the source that EmbedTexts.cmake promises. Texts become bytes, as a string literal has a length limit.
string(REPLACE "|" ";" files "${FILES}")
set(source "#include \"core/base/embedded_text.h\"\n\n#include <array>\n\nnamespace trailscope {\n\nnamespace {\n\n")
set(entries "")
set(index 0)
foreach(file IN LISTS files)
  get_filename_component(name "${file}" NAME)
  file(READ "${file}" hex HEX)
  string(REGEX REPLACE "(..)" "'\\\\x\\1'," bytes "${hex}")
  string(APPEND source "constexpr char text${index}[] = {${bytes}'\\0'};\n")
  string(APPEND entries "    EmbeddedText{\"${name}\", {text${index}, sizeof text${index} - 1}},\n")
  math(EXPR index "${index} + 1")
endforeach()
string(APPEND source "\nconstexpr std::array texts{\n${entries}};\n\n} // namespace\n\n")
string(APPEND source "std::span<const EmbeddedText> ${FUNCTION}() noexcept { return texts; }\n\n} // namespace trailscope\n")
file(WRITE "${OUTPUT}" "${source}")
