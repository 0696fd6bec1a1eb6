// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query_context.h"
#include "core/review/colour_rules.h"
#include "ui/jobs/latest_job.h"

#include <QObject>

#include <filesystem>
#include <vector>

namespace trailscope::ui {

class EventTableModel;

//! The user's colour rules, kept in a file, and the event table's rows in their colours. The rules are made
//! ready on another thread; until then rows are plain.
class RowColours final : public QObject {
    Q_OBJECT
public:
    //! Reads the rules. The model must outlive this.
    RowColours(EventTableModel& model, std::filesystem::path file, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<ColourRule>& rules() const noexcept { return m_rules; }

    //! Rules of the file that could not be read.
    [[nodiscard]] const std::vector<Error>& problems() const noexcept { return m_problems; }

    //! In use at once, together with what another window has changed in the file since; the error says why
    //! they could not be kept.
    Result<Done> setRules(std::vector<ColourRule> rules);

    void setContext(const QueryContext& context);

Q_SIGNALS:
    //! The rules could not be held against the events: rows are plain.
    void failed(const trailscope::Error& error);

private:
    void apply();

    EventTableModel& m_model;
    std::filesystem::path m_file;
    std::vector<ColourRule> m_rules;
    std::vector<ColourRule> m_saved; //!< as they were last read or written: what setRules() changes
    std::vector<Error> m_problems;
    std::optional<QueryContext> m_context;
    LatestJob m_job;
};

} // namespace trailscope::ui
