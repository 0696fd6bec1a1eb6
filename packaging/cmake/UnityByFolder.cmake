# SPDX-FileCopyrightText: 2026 The Trailscope authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Compiles the files of each folder of \a target together, TRAILSCOPE_UNITY_FILES at a time: most of the time of a clean
# build goes into headers and templates that neighbours share. Names in unnamed namespaces are therefore unique within a
# folder. Files given behind \a target are compiled alone.
set(TRAILSCOPE_UNITY_FILES 8 CACHE STRING "How many files of a folder are compiled together")

function(trailscope_unity_by_folder target)
  if(NOT CMAKE_UNITY_BUILD)
    return()
  endif()
  set_source_files_properties(${ARGN} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
  get_target_property(sources ${target} SOURCES)
  list(FILTER sources INCLUDE REGEX "\\.cpp$")
  list(SORT sources)
  set(previousFolder "")
  set(count 0)
  foreach(source IN LISTS sources)
    cmake_path(GET source PARENT_PATH folder)
    if(NOT folder STREQUAL previousFolder)
      set(previousFolder ${folder})
      set(count 0)
    endif()
    math(EXPR group "${count} / ${TRAILSCOPE_UNITY_FILES}")
    math(EXPR count "${count} + 1")
    cmake_path(GET folder FILENAME name)
    set_source_files_properties(${source} PROPERTIES UNITY_GROUP "${name}_${group}")
  endforeach()
  set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
endfunction()
