# The published site in one image: docker build --tag balotaje . && docker run --publish 8001:8001 balotaje
#
# The edition that the image holds is the public one: no article's text. EDITION=full is for a newsroom's own use.
FROM debian:12-slim

ARG EDITION=public
ENV DEBIAN_FRONTEND=noninteractive

RUN apt-get update \
 && apt-get install --yes --no-install-recommends make python3.11 python3.11-venv \
 && rm -rf /var/lib/apt/lists/*

WORKDIR /srv/balotaje
COPY . .

RUN make PYTHON=/usr/bin/python3.11
RUN if [ "$EDITION" = public ]; then make public && mv data/public/balotaje.db data/balotaje.db; fi
RUN .venv/bin/python -m balotaje.publish export data/balotaje.db data/export
RUN useradd --system --home-dir /nonexistent --shell /usr/sbin/nologin balotaje

USER balotaje
EXPOSE 8001
CMD [".venv/bin/python", "-m", "balotaje.serve", "data/balotaje.db", "--host", "0.0.0.0", "--port", "8001"]
