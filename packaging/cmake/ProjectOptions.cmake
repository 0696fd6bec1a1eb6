# SPDX-FileCopyrightText: 2026 The Trailscope authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Compiler cache: used when it is there, never needed. Paths below the sources count as relative, so that several working
# copies share what one of them has compiled.
find_program(TRAILSCOPE_CCACHE ccache)
mark_as_advanced(TRAILSCOPE_CCACHE)
if(TRAILSCOPE_CCACHE AND NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER
    "${CMAKE_COMMAND}" -E env "CCACHE_BASEDIR=${PROJECT_SOURCE_DIR}" CCACHE_DEPEND=1 CCACHE_NOHASHDIR=1
    CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime "${TRAILSCOPE_CCACHE}")
endif()

# trailscope_options: language level, warnings and sanitizers that every target of ours links PRIVATE.
add_library(trailscope_options INTERFACE)
target_compile_features(trailscope_options INTERFACE cxx_std_20)
set(CMAKE_CXX_EXTENSIONS OFF)
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "Build type" FORCE)
endif()

target_compile_options(trailscope_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor
  -Woverloaded-virtual -Wold-style-cast -Wcast-align -Wdouble-promotion -Wformat=2
  -Wimplicit-fallthrough -Wundef
  $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond;-Wduplicated-branches;-Wlogical-op>)

if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # Reports sound `"text" + std::string` at -O2 and above (GCC bug 105329), and the value of a std::optional that was
  # checked before (GCC bug 80635), depending on what is compiled together.
  target_compile_options(trailscope_options INTERFACE -Wno-restrict -Wno-maybe-uninitialized)
endif()

if(TRAILSCOPE_HARDENING)
  include(Hardening)
endif()

if(TRAILSCOPE_SANITIZE)
  target_compile_options(trailscope_options INTERFACE -fsanitize=${TRAILSCOPE_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(trailscope_options INTERFACE -fsanitize=${TRAILSCOPE_SANITIZE})
endif()
if(TRAILSCOPE_HARDEN_STL)
  target_compile_definitions(trailscope_options INTERFACE _GLIBCXX_ASSERTIONS)
endif()

# trailscope_qt_options: the stricter Qt dialect that ui/, app/ and their tests share.
add_library(trailscope_qt_options INTERFACE)
target_link_libraries(trailscope_qt_options INTERFACE trailscope_options)
target_compile_definitions(trailscope_qt_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# moc's output lies in the build tree and is not ours to lint (SKIP_LINTING needs CMake 3.27).
file(WRITE "${PROJECT_BINARY_DIR}/.clang-tidy" "Checks: '-*,clang-analyzer-core.NullDereference'\n")
