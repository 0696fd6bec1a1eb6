// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/latest_job.h"
#include "ui/models/filter_completion.h"

#include <QObject>

class QCompleter;
class QStandardItemModel;

namespace trailscope::ui {

class FilterEdit;

//! Offers below the cursor of a filter field what could stand there: names of fields, operators, values with
//! their counts. Values are counted on another thread; what comes too late is dropped.
class FilterCompleter final : public QObject {
    Q_OBJECT
public:
    //! The edit must outlive the completer.
    explicit FilterCompleter(FilterEdit& edit, QObject* parent = nullptr);
    ~FilterCompleter() override;
    Q_DISABLE_COPY_MOVE(FilterCompleter)

    //! Where values come from.
    void setContext(const QueryContext& context) { m_context = context; }

    //! After something was typed: offers nothing before the first letter of a name.
    void suggest();

    //! As asked for: at the beginning of a name all fields.
    void suggestAll();

    //! Closes what is offered and drops what is being counted.
    void dismiss();

private:
    void ask(const CompletionPlace& place);
    void show(const CompletionPlace& place, const std::vector<Completion>& completions);
    void insert(const QString& text);
    void insertFirst();

    FilterEdit& m_edit;
    QCompleter* m_completer = nullptr;
    QStandardItemModel* m_model = nullptr;
    QueryContext m_context;
    LatestJob m_job;
};

} // namespace trailscope::ui
