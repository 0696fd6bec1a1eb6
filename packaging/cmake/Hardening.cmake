# SPDX-FileCopyrightText: 2026 The Trailscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How programs are compiled and linked so that a fault in them, or a file in the user's folder, does less harm.
# tests/tools/check_programs.py looks for the result in every program of a build and of the package.

# CMake pads the RUNPATH of a program in the build tree with colons, to have room for another one at install time. The
# loader takes an empty part for the working folder, and would load a library that lies there. All libraries come from
# system folders, so no program needs a RUNPATH.
set(CMAKE_SKIP_RPATH ON)

set(isProgram $<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>)
# In front of the flags, as the last one counts: CMake adds -fPIC for libraries and for users of Qt, whose headers refuse
# -fPIE.
string(PREPEND CMAKE_CXX_FLAGS "-fPIE ")
target_compile_options(trailscope_options INTERFACE -fstack-protector-strong)
target_link_options(trailscope_options INTERFACE
  $<${isProgram}:-pie> -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack)
if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|amd64|AMD64|i.86)$")
  target_compile_options(trailscope_options INTERFACE -fcf-protection)
endif()

# Fortified functions need an optimised build (glibc warns otherwise), and hide calls from the sanitizers.
if(NOT TRAILSCOPE_SANITIZE)
  target_compile_options(trailscope_options INTERFACE
    "$<$<NOT:$<CONFIG:Debug>>:SHELL:-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2>")
endif()
