// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tools/make_archive/catalogue.h"

#include <span>

namespace trailscope::maker {

//! A service and the kinds of its events; EventKind::service is not set here.
struct ServiceTable {
    Service service;
    std::span<const EventKind> kinds;
};

[[nodiscard]] std::span<const ServiceTable> serviceTables();

} // namespace trailscope::maker
