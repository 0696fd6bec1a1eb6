# SPDX-FileCopyrightText: 2026 The Trailscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# trailscope_embed_texts(TARGET FUNCTION FILE...): adds a source to TARGET that defines
#
#     std::span<const trailscope::EmbeddedText> trailscope::FUNCTION();   // core/base/embedded_text.h
#
# with the name and the content of each file, in the order given. Made anew at build time when a file changes.
function(trailscope_embed_texts target function)
  set(output "${CMAKE_CURRENT_BINARY_DIR}/${function}.cpp")
  add_custom_command(OUTPUT "${output}"
    COMMAND ${CMAKE_COMMAND} "-DOUTPUT=${output}" "-DFUNCTION=${function}" "-DFILES=$<JOIN:${ARGN},|>"
      -P "${PROJECT_SOURCE_DIR}/packaging/cmake/WriteEmbeddedTexts.cmake"
    DEPENDS ${ARGN} "${PROJECT_SOURCE_DIR}/packaging/cmake/WriteEmbeddedTexts.cmake"
    VERBATIM)
  target_sources(${target} PRIVATE "${output}")
endfunction()
