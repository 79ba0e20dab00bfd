# The course as one image. For a Hub: deploy/zero-to-jupyterhub.yaml. Alone:
#
#     docker build --tag one-neuron .
#     docker run --rm --publish 127.0.0.1:8888:8888 --volume one-neuron:/home/jovyan one-neuron
#
# `npm run image -- --check` carries these steps out in an empty folder, without Docker, and starts the result.

# Node 24 on Debian 13, whose Python is 3.13: a pair that ci.yml tests. The digest names the list of builds for all
# processors. That of another version: docker buildx imagetools inspect node:24.21.0-trixie-slim
FROM node:24.21.0-trixie-slim@sha256:8ec5d7557396cfe32d21c3f9c13072355ceab22b584578ca4bb28af31120cffe AS base
# Node's image has a user 1000 already: it gets the name that Hubs expect.
RUN apt-get update \
  && apt-get install -y --no-install-recommends python3 python3-venv tini \
  && rm -rf /var/lib/apt/lists/* \
  && usermod --login jovyan --home /home/jovyan --move-home node

# What Codespaces opens (.devcontainer/devcontainer.json): git in addition, and the project comes as a clone.
FROM base AS codespace
RUN apt-get update \
  && apt-get install -y --no-install-recommends ca-certificates git \
  && rm -rf /var/lib/apt/lists/*

FROM base AS build
WORKDIR /opt/one-neuron
COPY package.json package-lock.json .npmrc tsconfig.json tsconfig.build.json requirements.txt requirements.lock ./
COPY tools/run.cjs tools/
COPY tools/setup/ tools/setup/
COPY tools/lab/ tools/lab/
COPY tools/image/ tools/image/
COPY src/ src/
COPY data/ data/
COPY notebooks/ notebooks/
RUN npm run setup
# The Hub's half that runs beside JupyterLab. zizmor (27 MB) reads the project's workflows for a test.
RUN .venv/bin/python -m pip install --no-input --require-hashes --only-binary=:all: -r tools/image/requirements.lock \
  && .venv/bin/python -m pip uninstall --yes zizmor
COPY tools/image/inside/jupyter_server_config.json .venv/etc/jupyter/
# 292 MB of packages become 232: the maps of sources stay behind.
RUN find node_modules -name "*.map" -type f -delete
# The course belongs to root and nobody changes it; a learner's own pictures lie in the learner's home.
RUN ln -s /home/jovyan/data/own data/own

FROM base
COPY --from=build /opt/one-neuron /opt/one-neuron
ENV HOME=/home/jovyan \
  PATH=/opt/one-neuron/.venv/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
  JUPYTER_PATH=/opt/one-neuron/.venv/share/jupyter \
  JUPYTER_PREFER_ENV_PATH=1 \
  ONE_NEURON_PROGRESS=/home/jovyan/.one-neuron/progress.json
USER 1000
WORKDIR /home/jovyan
EXPOSE 8888
# A Hub asks its servers itself: this is for the image alone.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "/opt/one-neuron/tools/image/inside/answers.js"]
ENTRYPOINT ["tini", "--", "sh", "/opt/one-neuron/tools/image/inside/entrypoint.sh"]
CMD ["jupyter", "lab", "--ip=0.0.0.0", "--port=8888", "--no-browser", "--LabApp.default_url=/lab/tree/notebooks/00-start-here.ipynb"]
